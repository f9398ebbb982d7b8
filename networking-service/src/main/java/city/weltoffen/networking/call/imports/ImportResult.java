package city.weltoffen.networking.call.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of an import: {@code read} is the sum of the others.
 *
 * @param read rows, and files that could not be read
 */
record ImportResult(int read, int created, int changed, int unchanged, List<Rejection> rejected) {

    /**
     * A row or a file that was not taken.
     *
     * @param reference of the row at its source, or the name of the file
     * @param reason in the reader's language
     * @param file in which it stood
     */
    record Rejection(
            String reference, String reason, @Nullable String file) {}
}
