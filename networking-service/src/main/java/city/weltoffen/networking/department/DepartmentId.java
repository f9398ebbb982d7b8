package city.weltoffen.networking.department;

import city.weltoffen.defaults.aggregate.AggregateId;

/** The stable slug of a department, for instance {@code kultur}. */
public record DepartmentId(String value) implements AggregateId {}
