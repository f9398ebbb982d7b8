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
 */
public record Document(
        Locale language,
        String title,
        @Nullable String subtitle,
        @Nullable Letterhead letterhead,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public Document(Locale language, String title, @Nullable String subtitle, List<Block> blocks) {
        this(language, title, subtitle, null, blocks);
    }

    /** A letter. */
    public static Document letter(Locale language, String title, Letterhead letterhead, List<Block> blocks) {
        return new Document(language, title, null, letterhead, blocks);
    }
}
