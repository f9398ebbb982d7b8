package city.weltoffen.defaults.aggregate;

/** A typed id; a record with one component of this name. Stored and written as its plain value. */
public interface AggregateId {

    String value();
}
