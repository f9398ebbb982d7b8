package city.weltoffen.notification.mail;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.matching.MetCriterion;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in one line why an entry is in a mail. */
@Component
final class ReasonLine {

    private static final int MOST = 2;

    private final Directory directory;

    ReasonLine(Directory directory) {
        this.directory = directory;
    }

    String of(List<Reason> reasons, String language) {
        MailWords words = MailWords.in(language);
        String some = reasons.stream()
                .limit(MOST)
                .map(reason -> of(reason, words, language))
                .collect(Collectors.joining("; "));
        return reasons.size() > MOST ? words.say("reason.more", some, reasons.size() - MOST) : some;
    }

    private String of(Reason reason, MailWords words, String language) {
        String department = reason.department() == null ? null : name(reason.department(), language);
        String why = switch (reason.type()) {
            case SUBSCRIPTION ->
                department == null
                        ? words.say("reason.subscription", String.valueOf(reason.subscriptionName()))
                        : words.say(
                                "reason.subscription.department",
                                String.valueOf(reason.subscriptionName()),
                                department);
            case ADDRESSEE ->
                department == null ? words.say("reason.addressee") : words.say("reason.coordinators", department);
            case INVITED -> words.say("reason.invited", Objects.requireNonNull(department));
            case DEFAULT ->
                words.say(
                        "reason.default",
                        Objects.requireNonNull(reason.defaultName()).in(Locale.forLanguageTag(language)));
        };
        String met = reason.criteria().stream()
                .filter(criterion -> "keywords".equals(criterion.criterion()))
                .map(MetCriterion::value)
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return met.isEmpty() ? why : words.say("reason.keywords", why, met);
    }

    private String name(String slug, String language) {
        return directory
                .department(slug)
                .map(department -> department.name().in(Locale.forLanguageTag(language)))
                .orElse(slug);
    }
}
