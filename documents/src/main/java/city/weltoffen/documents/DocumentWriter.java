package city.weltoffen.documents;

/** Gives a document one form. Safe for use by several threads. */
public interface DocumentWriter {

    /** The document as a file. */
    byte[] write(Document document);
}
