package city.weltoffen.relations.activity;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.dossier.DossierPart;
import city.weltoffen.relations.dossier.DossierSubject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was done with a partner, what was given and received, and how its people are addressed. */
@Component
@Order(50)
class ActivityPart implements DossierPart {

    private static final int SHOWN = 10;

    private final ActivityIndex index;
    private final Activities activities;
    private final Catalogue catalogue;

    ActivityPart(ActivityIndex index, Activities activities, Catalogue catalogue) {
        this.index = index;
        this.activities = activities;
        this.catalogue = catalogue;
    }

    @Override
    public List<Block> blocks(DossierSubject subject) {
        List<ActivityDetails> known = with(subject).map(ActivityEntry::details).toList();
        Words words = subject.words();
        List<Block> blocks = new ArrayList<>();
        section(
                blocks,
                words.of("activities"),
                List.of(words.of("day"), words.of("type"), words.of("activity")),
                known.stream().limit(SHOWN).map(details -> row(details, words)).toList());
        section(
                blocks,
                words.of("protocol"),
                List.of(words.of("day"), words.of("formsOfAddress"), words.of("interpreter")),
                known.stream()
                        .filter(ActivityPart::hasProtocol)
                        .limit(SHOWN)
                        .map(details -> protocol(details, words))
                        .toList());
        section(
                blocks,
                words.of("gifts"),
                List.of(words.of("day"), words.of("direction"), words.of("gift"), words.of("value")),
                known.stream().flatMap(details -> gifts(details, words)).toList());
        return blocks;
    }

    @Override
    public List<String> openMatters(DossierSubject subject) {
        Words words = subject.words();
        Stream<String> planned = with(subject)
                .filter(activity -> activity.state() == ActivityState.PLANNED)
                .map(activity -> words.of(
                        "open.activity",
                        words.of(activity.details().title()),
                        words.day(activity.details().time().begins())));
        Stream<String> followUps = with(subject)
                .filter(ActivityEntry::openOutcome)
                .flatMap(entry -> activities.require(entry.id()).outcome().followUps().stream()
                        .filter(FollowUp::isOpen)
                        .map(followUp -> words.of(
                                "open.followUp", words.of(entry.details().title()), followUp.text())));
        return Stream.concat(planned, followUps).toList();
    }

    /** Newest first, without those that do not take place. */
    private Stream<ActivityEntry> with(DossierSubject subject) {
        return index
                .find(activity -> activity.state() != ActivityState.CANCELLED
                        && activity.details().partners().stream().anyMatch(subject::isAbout))
                .stream()
                .sorted(Comparator.comparing((ActivityEntry activity) ->
                                activity.details().time().begins())
                        .thenComparing(activity -> activity.id().value())
                        .reversed());
    }

    private static void section(List<Block> blocks, String heading, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(heading));
            blocks.add(new Block.Table(columns, rows));
        }
    }

    private List<String> row(ActivityDetails details, Words words) {
        return List.of(
                words.day(details.time().begins()),
                words.of(catalogue.activityKind(details.kind())),
                words.of(details.title()));
    }

    private static boolean hasProtocol(ActivityDetails details) {
        return details.protocol().formsOfAddress() != null || details.protocol().interpreter() != null;
    }

    private static List<String> protocol(ActivityDetails details, Words words) {
        return List.of(
                words.day(details.time().begins()),
                Objects.requireNonNullElse(details.protocol().formsOfAddress(), ""),
                Objects.requireNonNullElse(details.protocol().interpreter(), ""));
    }

    private static Stream<List<String>> gifts(ActivityDetails details, Words words) {
        return details.protocol().gifts().stream()
                .map(gift -> List.of(
                        words.day(details.time().begins()),
                        words.of(gift.direction()),
                        gift.what(),
                        gift.value() == null ? "" : words.money(gift.value())));
    }
}
