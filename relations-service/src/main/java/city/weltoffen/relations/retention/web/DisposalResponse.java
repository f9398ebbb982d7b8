package city.weltoffen.relations.retention.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.retention.DisposalItem;
import city.weltoffen.relations.retention.DisposalList;
import city.weltoffen.relations.retention.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list with everything on it.
 *
 * @param id the year
 * @param open how many matters nobody has decided on
 */
record DisposalResponse(String id, LocalDate issuedOn, long open, List<Item> items) {

    /**
     * One matter.
     *
     * @param title missing when the matter is gone
     * @param state OPEN, CHANGED (it has to be kept by now and is not deleted with the list), KEPT or DELETED
     * @param decidedOn day of the decision to keep or to delete
     */
    record Item(
            MatterKind kind,
            String matter,
            @Nullable String reference,
            @Nullable LocalizedText title,
            LocalDate endedOn,
            LocalDate dueOn,
            State state,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate keptUntil,
            @Nullable String reason) {}

    /** What is to happen with a matter, or has happened. */
    enum State {
        OPEN,
        CHANGED,
        KEPT,
        DELETED
    }

    static DisposalResponse of(DisposalList list, Function<DisposalItem, Item> item) {
        List<Item> items = list.items().stream().map(item).toList();
        long open = items.stream().filter(one -> one.state() == State.OPEN).count();
        return new DisposalResponse(list.id(), list.issuedOn(), open, items);
    }
}
