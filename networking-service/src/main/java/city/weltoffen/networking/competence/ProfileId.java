package city.weltoffen.networking.competence;

import city.weltoffen.defaults.aggregate.AggregateId;

/** {@code group}, or {@code department:<slug>}. */
public record ProfileId(String value) implements AggregateId {

    public static final ProfileId GROUP = new ProfileId("group");
    private static final String DEPARTMENT = "department:";

    public static ProfileId of(String department) {
        return new ProfileId(DEPARTMENT + department);
    }
}
