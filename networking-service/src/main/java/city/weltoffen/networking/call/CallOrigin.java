package city.weltoffen.networking.call;

/** What kind of source tells of a call. */
public enum CallOrigin {
    /** The EU Funding &amp; Tenders Portal, by its search or one of its files. */
    EU_PORTAL("eu-portal"),
    /** An RSS or Atom feed. */
    FEED("feed"),
    /** The Förderdatenbank of the Federation, the Länder and the EU. */
    FUNDING_DATABASE("funding-database"),
    /** A call that recurs, or a standing offer. */
    TEMPLATE("template"),
    /** Entered by the international office. */
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
