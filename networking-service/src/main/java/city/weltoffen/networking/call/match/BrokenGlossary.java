package city.weltoffen.networking.call.match;

import java.util.List;

/** A glossary that cannot be taken, with everything that is wrong in it, line by line. */
final class BrokenGlossary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenGlossary(List<String> mistakes) {
        super("The glossary cannot be read:\n" + String.join("\n", mistakes));
    }
}
