package city.weltoffen.relations.relation;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.relations.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relation as lists, map and statistics show and search it.
 *
 * @param continuedOn day of the last step that says that it goes on, such as a review
 * @param words title, projects and public summary, folded
 */
public record RelationEntry(
        RelationId id,
        PartnerId partner,
        RelationKind kind,
        RelationState state,
        RelationDetails details,
        @Nullable Founding founding,
        @Nullable Agreement agreement,
        @Nullable LocalDate lastInteraction,
        @Nullable LocalDate continuedOn,
        Care care,
        boolean example,
        Instant createdAt,
        Instant updatedAt,
        FoldedText words) {

    public static RelationEntry of(Relation relation) {
        return new RelationEntry(
                relation.id(),
                relation.partner().id(),
                relation.kind(),
                relation.state(),
                relation.details(),
                relation.founding().orElse(null),
                relation.agreement().orElse(null),
                relation.interactions().lastDay().orElse(null),
                relation.course().continuedOn().orElse(null),
                relation.care(),
                relation.example(),
                relation.createdAt(),
                relation.updatedAt(),
                words(relation));
    }

    /** Day on which it was entered here. */
    LocalDate enteredOn() {
        return LocalDate.ofInstant(createdAt, ZoneOffset.UTC);
    }

    private static FoldedText words(Relation relation) {
        RelationDetails details = relation.details();
        Stream<String> title = details.title() == null
                ? Stream.of()
                : Stream.of(details.title().de(), details.title().en());
        Stream<String> kind =
                Stream.of(relation.kind().label().de(), relation.kind().label().en());
        return FoldedText.of(
                Stream.of(title, kind, details.namedProjects().stream(), details.summary().values().stream())
                        .flatMap(part -> part));
    }
}
