package city.weltoffen.documents;

import java.util.Locale;

/** The forms in which documents are written. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A file name for a title: letters and digits of any language, everything else becomes a hyphen. */
    public String fileName(String title) {
        String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String kept = name.length() > 100 ? name.substring(0, 100) : name;
        return (kept.isEmpty() ? "document" : kept) + "." + name().toLowerCase(Locale.ROOT);
    }
}
