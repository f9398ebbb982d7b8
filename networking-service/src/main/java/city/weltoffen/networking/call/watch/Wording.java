package city.weltoffen.networking.call.watch;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What words of a text were added and removed, with a few around them. */
final class Wording {

    /** More words than are compared one by one. */
    private static final int MOST_WORDS = 12_000;

    /** Words that are shown before and after what differs. */
    private static final int AROUND = 12;

    private static final String ELLIPSIS = " … ";
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private Wording() {}

    /** What became of words. */
    enum WordingKind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words of which the same became. */
    record WordingPiece(WordingKind kind, String text) {}

    static List<WordingPiece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<WordingPiece> pieces = new ArrayList<>();
        if (old.size() + now.size() > MOST_WORDS) {
            add(pieces, WordingKind.REMOVED, old);
            add(pieces, WordingKind.ADDED, now);
            return pieces;
        }
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now, true).getDeltas();
        for (int index = 0; index < deltas.size(); index++) {
            List<String> source = deltas.get(index).getSource().getLines();
            if (deltas.get(index).getType() == DeltaType.EQUAL) {
                pieces.add(new WordingPiece(WordingKind.SAME, excerpt(source, index == 0, index == deltas.size() - 1)));
            } else {
                add(pieces, WordingKind.REMOVED, source);
                add(pieces, WordingKind.ADDED, deltas.get(index).getTarget().getLines());
            }
        }
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(WORDS.split(text));
    }

    private static void add(List<WordingPiece> pieces, WordingKind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new WordingPiece(kind, String.join("", words)));
        }
    }

    private static String excerpt(List<String> words, boolean first, boolean last) {
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (words.size() <= head + tail + 1) {
            return String.join("", words);
        }
        return String.join("", words.subList(0, head)).stripTrailing()
                + ELLIPSIS
                + String.join("", words.subList(words.size() - tail, words.size()));
    }
}
