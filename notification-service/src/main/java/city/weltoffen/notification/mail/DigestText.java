package city.weltoffen.notification.mail;

import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.outlet.EmailSettings;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what a digest says: by matters, the newest first, each entry with its reason. */
@Component
public class DigestText {

    /** Who has more to read reads the rest in the inbox; a mail of megabytes is not delivered. */
    private static final int MOST_GROUPS = 500;

    private static final int LONGEST_SUBJECT = 120;

    private final MailSettings settings;
    private final ReasonLine reasons;

    DigestText(MailSettings settings, ReasonLine reasons) {
        this.settings = settings;
        this.reasons = reasons;
    }

    /**
     * @param newestFirst at least one
     * @param unsubscribe path at which one click ends these mails
     * @param invited whether the reader was invited and has not signed in yet
     */
    public MailContent write(List<Item> newestFirst, EmailSettings reader, String unsubscribe, boolean invited) {
        MailWords words = MailWords.in(reader.language());
        List<DigestGroup> groups = DigestGroup.of(newestFirst);
        MailPage page = new MailPage(reader.language(), words.count("heading", newestFirst.size()));
        groups.stream().limit(MOST_GROUPS).forEach(group -> add(group, page, reader, words));
        int rest = groups.stream()
                .skip(MOST_GROUPS)
                .mapToInt(group -> group.items().size())
                .sum();
        if (rest > 0) {
            page.link(words.count("rest", rest), settings.absolute("/inbox"));
        }
        page.footer(
                words.say(invited ? "footer.invited" : "footer"),
                words.say(invited ? "footer.start" : "footer.settings"),
                settings.absolute(invited ? "/" : "/outlets"),
                words.say("footer.unsubscribe"),
                settings.absolute(unsubscribe));
        return new MailContent(reader.language(), subject(newestFirst, reader, words), page.text(), page.html());
    }

    private static String subject(List<Item> newestFirst, EmailSettings reader, MailWords words) {
        String newest = newestFirst.getFirst().title().in(reader.locale());
        String subject = words.count("subject", newestFirst.size(), newest);
        int length = subject.codePointCount(0, subject.length());
        return length <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private void add(DigestGroup group, MailPage page, EmailSettings reader, MailWords words) {
        Item newest = group.newest();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("when", when(newest.occurredAt(), reader, words)));
        String toDo = words.toDo(newest.kind());
        if (toDo != null) {
            lines.add(toDo);
        }
        lines.add(words.say("reason", reasons.of(newest.reasons(), reader.language())));
        List<String> earlier = group.earlier().stream()
                .map(item -> words.say(
                        "earlier",
                        item.title().in(reader.locale()),
                        when(item.occurredAt(), reader, words),
                        reasons.of(item.reasons(), reader.language())))
                .toList();
        page.matter(newest.title().in(reader.locale()), address(newest), lines, earlier);
    }

    private String address(Item item) {
        String link = item.link();
        return settings.absolute(link != null && link.startsWith("/") ? link : "/inbox");
    }

    private static String when(Instant moment, EmailSettings reader, MailWords words) {
        return DateTimeFormatter.ofPattern(words.say("moment"), reader.locale()).format(moment.atZone(reader.zoneId()));
    }
}
