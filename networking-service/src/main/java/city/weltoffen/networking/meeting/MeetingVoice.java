package city.weltoffen.networking.meeting;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.MeetingFacts;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What others hear of a meeting: what the invitation says, without place, link and names. */
record MeetingVoice(
        MeetingId id, MeetingDetails details, @Nullable SeriesPart series, Invited invited, int sequence) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Title and day, by which people know it. */
    static LocalizedText name(MeetingDetails details) {
        return new LocalizedText(
                details.title().de() + ", " + GERMAN.format(details.time().day()),
                details.title().en() + ", " + ENGLISH.format(details.time().day()));
    }

    Notice says(String german, String english, List<Addressee> to) {
        LocalizedText name = name(details);
        return new Notice(
                new LocalizedText(german + ": " + name.de(), english + ": " + name.en()),
                "/meetings/" + id.value(),
                Tags.none().withDepartments(new LinkedHashSet<>(invited.departments())),
                to);
    }

    MeetingFacts facts() {
        MeetingTime time = details.time();
        return new MeetingFacts(
                uid(id, series),
                sequence,
                series == null ? null : series.plannedTime().from(),
                details.title(),
                time.from(),
                time.until(),
                time.zone(),
                series == null ? null : series.series(),
                new LinkedHashSet<>(invited.departments()));
    }

    /** The meetings of a series are one object to calendars. */
    static String uid(MeetingId id, @Nullable SeriesPart series) {
        return (series == null ? id.value() : series.series()) + "@weltoffen";
    }
}
