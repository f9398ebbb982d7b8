package city.weltoffen.networking.department;

import city.weltoffen.defaults.aggregate.AggregateId;

/** The stable slug of a department, for instance {@code kultur}. */
public record DepartmentId(String value) implements AggregateId {

    /** How a slug looks. */
    public static final String FORM = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
}
