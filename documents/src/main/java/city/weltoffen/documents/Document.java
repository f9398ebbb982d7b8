package city.weltoffen.documents;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed, without any form. Every text in it is text: nothing in it is ever read as markup.
 *
 * @param language of the text, for hyphenation, spelling and screen readers
 * @param title heads the document, but for a letter, whose text says what it is about
 * @param letterhead makes it a letter
 * @param fields which a template may have a place for; they head the document where it has none
 */
public record Document(
        Locale language,
        String title,
        @Nullable String subtitle,
        @Nullable Letterhead letterhead,
        List<Field> fields,
        List<Block> blocks) {

    public Document {
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
    }

    /**
     * A field of the city's template.
     *
     * @param name as the template writes it between double braces, in letters
     * @param label where it is written without a template
     */
    public record Field(String name, String label, String value) {}

    public Document(Locale language, String title, @Nullable String subtitle, List<Block> blocks) {
        this(language, title, subtitle, null, List.of(), blocks);
    }

    /** A letter. */
    public static Document letter(Locale language, String title, Letterhead letterhead, List<Block> blocks) {
        return new Document(language, title, null, letterhead, List.of(), blocks);
    }

    /** The same with fields for a template. */
    public Document with(List<Field> templateFields) {
        return new Document(language, title, subtitle, letterhead, templateFields, blocks);
    }
}
