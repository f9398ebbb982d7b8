package city.weltoffen.networking.call;

/** What kind of source tells of a call, the soundest first: its word counts where two differ. */
public enum CallOrigin {
    /** The EU Funding &amp; Tenders Portal, by its search or one of its files. */
    EU_PORTAL("eu-portal"),
    /** The Förderdatenbank of the Federation, the Länder and the EU. */
    FUNDING_DATABASE("funding-database"),
    /** An RSS or Atom feed. */
    FEED("feed"),
    /** A call that recurs, or a standing offer. */
    TEMPLATE("template"),
    /** Entered by the international office, which stands above all sources, see {@link CallMemory}. */
    MANUAL("manual");

    private final String slug;

    CallOrigin(String slug) {
        this.slug = slug;
    }

    /** As the API writes it. */
    public String slug() {
        return slug;
    }
}
