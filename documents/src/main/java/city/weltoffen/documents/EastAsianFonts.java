package city.weltoffen.documents;

import java.util.List;
import java.util.stream.Stream;

/** Fonts for Chinese, Japanese and Korean. They are large, so only a document with such letters takes them. */
final class EastAsianFonts {

    /** Of all letters of these languages, the first of the CJK radicals. */
    private static final int FIRST_LETTER = 0x2E80;

    private static final List<FurtherFont> ALL = Stream.of("JP", "KR", "SC")
            .map(language -> FurtherFont.ofResource("Noto Sans " + language, "fonts/NotoSans" + language + ".ttf"))
            .toList();

    private EastAsianFonts() {}

    static List<FurtherFont> neededFor(String text) {
        return text.codePoints().anyMatch(letter -> letter >= FIRST_LETTER) ? ALL : List.of();
    }
}
