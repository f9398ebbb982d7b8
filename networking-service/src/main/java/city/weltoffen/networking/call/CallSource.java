package city.weltoffen.networking.call;

/** Where a call was first learnt of. */
public enum CallSource {
    /** The EU Funding &amp; Tenders Portal. */
    EU_PORTAL("eu-portal"),
    /** Entered by the international office. */
    MANUAL("manual");

    private final String slug;

    CallSource(String slug) {
        this.slug = slug;
    }

    /** As the API writes it. */
    public String slug() {
        return slug;
    }
}
