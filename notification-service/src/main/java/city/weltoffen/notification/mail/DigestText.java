package city.weltoffen.notification.mail;

import city.weltoffen.notification.audience.ReasonLine;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes what a digest says: by matters, the newest first, each entry with its reason. */
@Component
public class DigestText {

    /** Who has more to read reads the rest in the inbox; a mail of megabytes is not delivered. */
    private static final int MOST_GROUPS = 500;

    private static final int MOST_EARLIER = 20;

    private static final int LONGEST_SUBJECT = 120;

    private final MailSettings settings;
    private final ReasonLine reasons;

    DigestText(MailSettings settings, ReasonLine reasons) {
        this.settings = settings;
        this.reasons = reasons;
    }

    /**
     * @param newestFirst at least one
     */
    public MailContent write(List<Item> newestFirst, Outlet outlet) {
        EmailSettings reader = Objects.requireNonNull(outlet.email(), "an outlet for mails has settings");
        Reading reading = Reading.of(outlet);
        MailWords words = MailWords.in(reader.language());
        List<DigestGroup> groups = DigestGroup.of(newestFirst);
        MailPage page = new MailPage(reader.language(), words.count("heading", newestFirst.size()));
        groups.stream().limit(MOST_GROUPS).forEach(group -> add(group, page, reader, reading));
        int rest = newestFirst.size()
                - groups.stream()
                        .limit(MOST_GROUPS)
                        .mapToInt(group -> 1 + group.earlier(MOST_EARLIER).size())
                        .sum();
        if (rest > 0) {
            page.link(words.count(reading.key("rest"), rest), settings.absolute(reading.rest()));
        }
        page.footer(
                words.say(reading.key("footer")),
                words.say(reading.key("footer.settings")),
                settings.absolute(reading.settings()),
                words.say(reading.key("footer.unsubscribe")),
                settings.absolute(OutletPaths.unsubscribe(String.valueOf(outlet.unsubscribe()))));
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

    private void add(DigestGroup group, MailPage page, EmailSettings reader, Reading reading) {
        MailWords words = MailWords.in(reader.language());
        Item newest = group.newest();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("when", when(newest.occurredAt(), reader, words)));
        if (reading.isInside()) {
            lines.addAll(forOfficials(newest, reader, words));
        }
        List<String> earlier = group.earlier(MOST_EARLIER).stream()
                .map(item -> words.say(
                        reading.key("earlier"),
                        item.title().in(reader.locale()),
                        when(item.occurredAt(), reader, words),
                        reasons.of(item.reasons(), reader.locale())))
                .toList();
        page.matter(newest.title().in(reader.locale()), address(newest, reading), lines, earlier);
    }

    /** What they can do, and why they hear of it. */
    private List<String> forOfficials(Item item, EmailSettings reader, MailWords words) {
        String why = reasons.line(item.reasons(), reader.locale());
        String toDo = words.toDo(item.kind());
        return toDo == null ? List.of(why) : List.of(toDo, why);
    }

    private String address(Item item, Reading reading) {
        String link = item.link();
        return settings.absolute(link != null && link.startsWith("/") ? link : reading.rest());
    }

    private static String when(Instant moment, EmailSettings reader, MailWords words) {
        return DateTimeFormatter.ofPattern(words.say("moment"), reader.locale()).format(moment.atZone(reader.zoneId()));
    }
}
