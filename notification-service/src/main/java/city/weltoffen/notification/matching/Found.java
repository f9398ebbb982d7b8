package city.weltoffen.notification.matching;

/** A value that an event has, as the reason that it is for every rule that names it. */
record Found(Value value, MetCriterion met) {

    static Found of(Value value) {
        return new Found(value, value.met());
    }
}
