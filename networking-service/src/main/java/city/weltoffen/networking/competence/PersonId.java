package city.weltoffen.networking.competence;

import city.weltoffen.defaults.aggregate.AggregateId;

/** Opaque subject of a person. */
public record PersonId(String value) implements AggregateId {}
