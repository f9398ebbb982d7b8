package city.weltoffen.notification.feed;

import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.notification.audience.Reason;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why something is in a feed, in a sentence for each reason. */
final class ReasonText {

    private static final Vocabulary VOCABULARY = new Vocabulary("feed/words");

    private ReasonText() {}

    static Words words(Locale language) {
        return VOCABULARY.in(language);
    }

    static String of(Collection<Reason> reasons, Locale language) {
        Words words = words(language);
        return reasons.stream()
                .map(reason -> of(reason, words, language))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String of(Reason reason, Words words, Locale language) {
        @Nullable String department = reason.department();
        if (reason.type() == Reason.Type.SUBSCRIPTION) {
            String name = String.valueOf(reason.subscriptionName());
            return department == null
                    ? words.of("reason.subscription", name)
                    : words.of("reason.department-subscription", name, department);
        }
        if (reason.type() == Reason.Type.DEFAULT) {
            return words.of(
                    "reason.default",
                    Objects.requireNonNull(reason.defaultName()).in(language));
        }
        if (reason.type() == Reason.Type.INVITED) {
            return words.of("reason.invited", Objects.requireNonNull(department));
        }
        return department == null ? words.of("reason.addressee") : words.of("reason.coordinators", department);
    }
}
