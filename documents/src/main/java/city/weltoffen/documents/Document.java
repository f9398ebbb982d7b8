package city.weltoffen.documents;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed, without any form. Every text in it is text: nothing in it is ever read as markup.
 *
 * @param language of the text, for hyphenation, spelling and screen readers
 */
public record Document(
        Locale language, String title, @Nullable String subtitle, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
