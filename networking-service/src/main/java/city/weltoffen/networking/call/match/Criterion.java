package city.weltoffen.networking.call.match;

/** What of a profile can ask for a word. */
public enum Criterion {
    KEYWORDS("keywords"),
    THEMES("themes"),
    PROGRAMMES("programmes");

    private final String slug;

    Criterion(String slug) {
        this.slug = slug;
    }

    /** Its name in the profile. */
    public String slug() {
        return slug;
    }
}
