package city.weltoffen.networking.meeting.print;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.documents.Block.Fact;
import city.weltoffen.documents.Document;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.AgendaItem;
import city.weltoffen.networking.meeting.Answer;
import city.weltoffen.networking.meeting.FrozenAction;
import city.weltoffen.networking.meeting.Invitee;
import city.weltoffen.networking.meeting.Meeting;
import city.weltoffen.networking.meeting.MeetingDetails;
import city.weltoffen.networking.meeting.Minutes;
import city.weltoffen.networking.meeting.MinutesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes minutes as a document: who was there, item by item what was said, decided and agreed. */
@Component
public class MinutesPrinter {

    private final Vocabulary vocabulary = new Vocabulary("city.weltoffen.networking.meeting.words");
    private final Directory directory;

    MinutesPrinter(Directory directory) {
        this.directory = directory;
    }

    public Document print(Meeting meeting, MinutesVersion version, Locale language) {
        Words words = vocabulary.in(language);
        MeetingDetails details = meeting.details();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(meeting, words)));
        blocks.addAll(attendance(meeting, words));
        blocks.addAll(actions("carried", version.carried(), words));
        int number = 1;
        for (AgendaItem item : version.items()) {
            blocks.addAll(item(number++, item, version.agreed(), words));
        }
        blocks.addAll(actions("agreed", version.agreed(), words));
        String title = words.of("title", words.of(details.title()));
        return new Document(language, title, stage(meeting.minutes(), version, words), blocks)
                .with(fields(details, words));
    }

    private static String stage(Minutes minutes, MinutesVersion version, Words words) {
        return switch (minutes.stage()) {
            case DRAFT -> words.of("stage.draft");
            case CIRCULATED -> words.of("stage.circulated", version.number());
            case APPROVED ->
                words.of("stage.approved", words.day(Objects.requireNonNull(minutes.approvedOn())), version.number());
        };
    }

    private static List<Document.Field> fields(MeetingDetails details, Words words) {
        String reference = details.fileReference();
        return reference == null
                ? List.of()
                : List.of(new Document.Field("fileReference", words.of("fileReference"), reference));
    }

    private static List<Fact> facts(Meeting meeting, Words words) {
        MeetingDetails details = meeting.details();
        return Stream.of(
                        fact(
                                "begins",
                                words.moment(details.time()
                                        .begins()
                                        .atZone(details.time().zoneId())),
                                words),
                        fact(
                                "ends",
                                words.moment(details.time()
                                        .ends()
                                        .atZone(details.time().zoneId())),
                                words),
                        fact("place", details.place(), words),
                        fact("videoLink", details.videoLink(), words),
                        fact("chair", name(meeting.chair()), words),
                        fact("minuteTaker", name(meeting.minuteTaker()), words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> fact(String key, @Nullable String value, Words words) {
        return Optional.ofNullable(value).map(known -> new Fact(words.of(key), known));
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : Objects.requireNonNullElse(person.name(), person.subject());
    }

    private List<Block> attendance(Meeting meeting, Words words) {
        List<String> present = meeting.attendance().present();
        Predicate<Invitee> came = invitee -> present.contains(invitee.person().subject());
        Predicate<Invitee> excused = invitee -> meeting.answers().stream()
                .anyMatch(answer -> answer.reply() == Answer.Reply.DECLINED
                        && answer.person().is(invitee.person().subject()));
        List<Invitee> invited = meeting.attendance().invited();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.of("attendance")));
        blocks.addAll(people(
                "present", invited.stream().filter(came), meeting.attendance().guests(), words));
        blocks.addAll(people("excused", invited.stream().filter(came.negate().and(excused)), List.of(), words));
        return blocks.size() == 1 ? List.of() : blocks;
    }

    private List<Block> people(String key, Stream<Invitee> invitees, List<String> others, Words words) {
        List<String> names = Stream.concat(invitees.map(invitee -> nameOf(invitee, words)), others.stream())
                .toList();
        return names.isEmpty() ? List.of() : List.of(new Block.Heading(words.of(key), 2), new Block.ItemList(names));
    }

    private String nameOf(Invitee invitee, Words words) {
        String departments = invitee.departments().stream()
                .map(slug -> directory
                        .department(slug)
                        .map(DepartmentEntry::name)
                        .map(words::of)
                        .orElse(slug))
                .collect(Collectors.joining(", "));
        return "%s (%s)".formatted(name(invitee.person()), departments);
    }

    private static List<Block> item(int number, AgendaItem item, List<FrozenAction> agreed, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                words.of("item", Integer.toString(number), item.topic().title())));
        Optional.ofNullable(item.record().text()).ifPresent(text -> blocks.addAll(MarkdownBlocks.of(text)));
        if (!item.record().decisions().isEmpty()) {
            blocks.add(new Block.Heading(words.of("decisions"), 2));
            blocks.add(new Block.ItemList(item.record().decisions()));
        }
        List<String> actions = agreed.stream()
                .filter(action -> item.id().equals(action.item()))
                .map(action -> words.of("action", action.title(), responsible(action, words), words.day(action.due())))
                .toList();
        if (!actions.isEmpty()) {
            blocks.add(new Block.Heading(words.of("actions"), 2));
            blocks.add(new Block.ItemList(actions));
        }
        return blocks;
    }

    private static List<Block> actions(String key, List<FrozenAction> actions, Words words) {
        if (actions.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(words.of(key)),
                new Block.Table(
                        List.of(
                                words.of("action.title"),
                                words.of("action.who"),
                                words.of("action.due"),
                                words.of("action.state")),
                        actions.stream()
                                .map(action -> List.of(
                                        action.title(),
                                        responsible(action, words),
                                        words.day(action.due()),
                                        words.of(action.state())))
                                .toList()));
    }

    private static String responsible(FrozenAction action, Words words) {
        String department = words.of(action.department());
        return action.person() == null ? department : action.person() + ", " + department;
    }
}
