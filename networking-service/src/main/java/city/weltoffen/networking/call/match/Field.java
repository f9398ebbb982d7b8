package city.weltoffen.networking.call.match;

/** Where in a call a word can stand, with how much it then says about the call. */
public enum Field {
    TITLE("title", 0.8),
    KEYWORDS("keywords", 0.6),
    /** Many calls stand under the title of one. */
    CALL_TITLE("callTitle", 0.25),
    PROGRAMME("programme", 0.2),
    TYPE_OF_ACTION("typeOfAction", 0.2),
    /** Long texts of calls mention everything once. */
    TEXT("text", 0.15);

    private final String slug;
    private final double weight;

    Field(String slug, double weight) {
        this.slug = slug;
        this.weight = weight;
    }

    /** Its name in the API of calls. */
    public String slug() {
        return slug;
    }

    double weight() {
        return weight;
    }
}
