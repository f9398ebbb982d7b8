package city.weltoffen.measures.concept;

/** Where something stands in a file; both count from 1. */
public record Place(int line, int column) {

    public static final Place BEGIN = new Place(1, 1);
}
