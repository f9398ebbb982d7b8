package city.weltoffen.networking.call.source;

/** How calls are fetched from a source. */
public enum SourceKind {
    /** The search API of the EU Funding &amp; Tenders Portal. */
    PORTAL_SEARCH,
    /** The portal's bulk file {@code grantsTenders.json}. */
    PORTAL_FILE,
    /** An RSS or Atom feed. */
    FEED,
    /** The export of the Förderdatenbank: a ZIP of XML documents, or one of them. */
    FUNDING_DATABASE,
    /** Yearly templates of recurring calls and standing offers. */
    TEMPLATES
}
