package city.weltoffen.notification.audience;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.notification.matching.MetCriterion;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says why an entry is in a mail or a feed. */
@Component
public final class ReasonLine {

    private static final Vocabulary VOCABULARY = new Vocabulary("reasons/words");
    private static final int MOST = 2;

    private final Directory directory;

    ReasonLine(Directory directory) {
        this.directory = directory;
    }

    /** As a line of its own. */
    public String line(List<Reason> reasons, Locale language) {
        return VOCABULARY.in(language).of("line", of(reasons, language));
    }

    /** As a part of a line. */
    public String of(List<Reason> reasons, Locale language) {
        Words words = VOCABULARY.in(language);
        String some =
                reasons.stream().limit(MOST).map(reason -> of(reason, words)).collect(Collectors.joining("; "));
        return reasons.size() > MOST ? words.of("more", some, reasons.size() - MOST) : some;
    }

    private String of(Reason reason, Words words) {
        String why = reason.department() == null
                ? own(reason, words)
                : ofDepartment(reason, name(reason.department(), words), words);
        String met = reason.criteria().stream()
                .filter(criterion -> "keywords".equals(criterion.criterion()))
                .map(MetCriterion::value)
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return met.isEmpty() ? why : words.of("keywords", why, met);
    }

    private static String own(Reason reason, Words words) {
        return switch (reason.type()) {
            case SUBSCRIPTION -> words.of("subscription", String.valueOf(reason.subscriptionName()));
            case ADDRESSEE, INVITED -> words.of("addressee");
            case DEFAULT -> byItself(reason, words);
        };
    }

    private static String ofDepartment(Reason reason, String department, Words words) {
        return switch (reason.type()) {
            case SUBSCRIPTION ->
                words.of("subscription.department", String.valueOf(reason.subscriptionName()), department);
            case ADDRESSEE -> words.of("coordinators", department);
            case INVITED -> words.of("invited", department);
            case DEFAULT -> byItself(reason, words);
        };
    }

    private static String byItself(Reason reason, Words words) {
        return words.of("default", words.of(Objects.requireNonNull(reason.defaultName())));
    }

    private String name(String slug, Words words) {
        return directory
                .department(slug)
                .map(department -> words.of(department.name()))
                .orElse(slug);
    }
}
