package city.weltoffen.relations.dossier;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.relation.Agreement;
import city.weltoffen.relations.relation.Membership;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.Upkeep;
import city.weltoffen.relations.relation.UpkeepSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words one relation. */
@Component
class RelationSection {

    private final Catalogue catalogue;
    private final UpkeepSettings settings;

    RelationSection(Catalogue catalogue, UpkeepSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    List<Block> of(Relation relation, DossierSubject subject) {
        Words words = subject.words();
        RelationDetails details = relation.details();
        String kind = words.of(relation.kind().label());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(details.title() == null ? kind : kind + ": " + words.of(details.title())));
        String summary = details.summary().get(words.language().getLanguage());
        if (summary != null && !summary.isBlank()) {
            blocks.add(new Block.Paragraph(summary));
        }
        blocks.add(new Block.Facts(facts(relation, subject)));
        return blocks;
    }

    private List<Block.Fact> facts(Relation relation, DossierSubject subject) {
        Words words = subject.words();
        RelationDetails details = relation.details();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(words.of("state"), words.of(relation.state())));
        relation.founding()
                .ifPresent(since -> facts.add(new Block.Fact(
                        words.of("since"),
                        since.yearOnly() ? String.valueOf(since.on().getYear()) : words.day(since.on()))));
        relation.agreement()
                .ifPresent(agreement -> facts.add(new Block.Fact(words.of("agreement"), agreement(agreement, words))));
        Upkeep.of(RelationEntry.of(relation), subject.today(), settings)
                .ifPresent(upkeep -> facts.add(new Block.Fact(words.of("upkeep"), upkeep(upkeep, words))));
        add(facts, words.of("projects"), String.join("\n", details.namedProjects()));
        add(facts, words.of("themes"), words.names(details.themes(), catalogue.themes()));
        add(facts, words.of("measures"), words.names(details.measures(), catalogue.measures()));
        Membership membership = details.membership();
        if (membership != null) {
            add(facts, words.of("role"), membership.role());
        }
        add(facts, words.of("fileReference"), details.fileReference());
        return facts;
    }

    private static void add(List<Block.Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Block.Fact(label, value));
        }
    }

    private static String agreement(Agreement agreement, Words words) {
        String signed = words.of("agreement.signed", words.day(agreement.signedOn()));
        return agreement
                .end()
                .map(end -> signed + "\n" + words.of("agreement.until", words.day(end)))
                .orElse(signed);
    }

    private static String upkeep(Upkeep upkeep, Words words) {
        return upkeep.reasons().stream()
                .map(reason -> words.of(
                        "Upkeep." + reason.code().name(),
                        reason.on() == null ? "" : words.day(reason.on()),
                        reason.days() == null ? 0L : reason.days()))
                .collect(Collectors.joining("\n"));
    }

    /** What the departments still owe this relation. */
    Stream<String> openMatters(Relation relation, DossierSubject subject) {
        Words words = subject.words();
        String name = words.of(relation.kind().label());
        Stream<String> proposed = relation.state() == RelationState.PROSPECTIVE
                ? Stream.of(words.of("open.proposed", name))
                : Stream.empty();
        Stream<String> review = Optional.ofNullable(relation.care().reviewOpenSince()).stream()
                .map(since -> words.of("open.review", name, words.day(since)));
        Stream<String> agreement = relation.state() == RelationState.ACTIVE
                ? relation.agreement().stream()
                        .flatMap(signed -> signed.end().stream())
                        .filter(end -> isSoon(end, subject.today()))
                        .map(end -> words.of("open.agreement", name, words.day(end)))
                : Stream.empty();
        Membership membership = relation.details().membership();
        LocalDate noticeBy = membership == null ? null : membership.noticeBy();
        Stream<String> notice =
                noticeBy != null && isSoon(noticeBy, subject.today()) && !noticeBy.isBefore(subject.today())
                        ? Stream.of(words.of("open.notice", name, words.day(noticeBy)))
                        : Stream.empty();
        return Stream.of(proposed, review, agreement, notice).flatMap(matters -> matters);
    }

    private boolean isSoon(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(settings.agreementNoticeDays()));
    }
}
