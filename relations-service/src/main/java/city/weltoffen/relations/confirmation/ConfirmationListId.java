package city.weltoffen.relations.confirmation;

import city.weltoffen.defaults.aggregate.AggregateId;

/** A department's list of one year, for instance {@code kultur-2026}. */
public record ConfirmationListId(String value) implements AggregateId {

    static ConfirmationListId of(String department, int year) {
        return new ConfirmationListId(department + "-" + year);
    }
}
