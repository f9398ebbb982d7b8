package city.weltoffen.relations.relation;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.PartnerIndex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Relations whose department must say how they go on, renew an agreement or decide on a membership. */
@Component
class RelationMatters implements MatterSource {

    private static final Wait REVIEW =
            Wait.of("review-due", "Überprüfung fällig", "Review due", "Überprüfen", "Review");
    private static final Wait AGREEMENT =
            Wait.of("agreement-ends", "Vereinbarung läuft aus", "Agreement running out", "Verlängern", "Renew");
    private static final Wait NOTICE =
            Wait.of("notice-date", "Kündigungsfrist läuft", "Notice date approaching", "Entscheiden", "Decide");

    private final RelationIndex index;
    private final PartnerIndex partners;
    private final UpkeepSettings settings;

    RelationMatters(RelationIndex index, PartnerIndex partners, UpkeepSettings settings) {
        this.index = index;
        this.partners = partners;
        this.settings = settings;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        LocalDate horizon = reader.today().plusDays(settings.agreementNoticeDays());
        Predicate<LocalDate> soon = day -> !day.isAfter(horizon);
        return mine(reader)
                .flatMap(relation -> Stream.of(
                                reviewOpenSince(relation).map(since -> matter(relation, REVIEW, null, since)),
                                agreementEnd(relation)
                                        .filter(soon)
                                        .map(end -> matter(relation, AGREEMENT, end, seen(end, reader))),
                                notice(relation)
                                        .filter(soon)
                                        .filter(day -> !day.isBefore(reader.today()))
                                        .map(day -> matter(relation, NOTICE, day, seen(day, reader))))
                        .flatMap(Optional::stream));
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return mine(reader)
                .flatMap(relation -> Stream.of(
                                agreementEnd(relation).map(end -> matter(relation, AGREEMENT, end, seen(end, reader))),
                                notice(relation).map(day -> matter(relation, NOTICE, day, seen(day, reader))))
                        .flatMap(Optional::stream)
                        .filter(matter -> matter.due() != null && matter.due().isAfter(reader.today())));
    }

    private Stream<RelationEntry> mine(Reader reader) {
        return index
                .find(relation -> relation.state() == RelationState.ACTIVE
                        && reader.actsFor(relation.details().responsible()))
                .stream();
    }

    private static Optional<LocalDate> reviewOpenSince(RelationEntry relation) {
        return Optional.ofNullable(relation.care().reviewOpenSince());
    }

    private static Optional<LocalDate> agreementEnd(RelationEntry relation) {
        return Optional.ofNullable(relation.agreement()).flatMap(Agreement::end);
    }

    private static Optional<LocalDate> notice(RelationEntry relation) {
        return Optional.ofNullable(relation.details().membership()).map(Membership::noticeBy);
    }

    /** The day from which it shows. */
    private LocalDate seen(LocalDate day, Reader reader) {
        LocalDate first = day.minusDays(settings.agreementNoticeDays());
        return first.isBefore(reader.today()) ? first : reader.today();
    }

    private Matter matter(RelationEntry relation, Wait wait, @Nullable LocalDate due, LocalDate since) {
        return wait.matter(
                relation.id().value(),
                title(relation),
                due,
                since,
                relation.details().responsible(),
                "/relations/" + relation.id().value());
    }

    private LocalizedText title(RelationEntry relation) {
        LocalizedText kind = relation.kind().label();
        LocalizedText own = relation.details().title();
        return own != null
                ? own
                : partners.find(relation.partner())
                        .map(partner -> partner.details().name())
                        .map(name -> new LocalizedText(
                                "%s (%s)".formatted(name.de(), kind.de()), "%s (%s)".formatted(name.en(), kind.en())))
                        .orElse(kind);
    }
}
