package city.weltoffen.relations.memory;

/** The ids of one partner's entries: so a memory is a range of the primary key in the order of time, on any store. */
record MemoryRange(String partner) {

    String idOf(MemoryPosition position) {
        return first() + position.text();
    }

    String first() {
        return partner + "|";
    }

    /** Greater than all ids of the range. */
    String end() {
        return partner + "}";
    }
}
