package city.weltoffen.notification.matching;

import java.util.List;

/** A key word of rules with its stems. */
final class Phrase extends Value {

    private final List<String> german;
    private final List<String> english;

    Phrase(MetCriterion met, Keyword keyword) {
        super(met);
        this.german = keyword.german();
        this.english = keyword.english();
    }

    List<String> german() {
        return german;
    }

    List<String> english() {
        return english;
    }
}
