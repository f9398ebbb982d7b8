package city.weltoffen.networking.call.portal;

import city.weltoffen.events.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a call of a record of the bulk file, or says why not; tenders are none. */
final class PortalFileCalls {

    private static final Set<String> TYPES = Set.of("1", "2");

    /** The file holds each call once, in English. */
    private static final String LANGUAGE = "en";

    private static final int TITLE_LENGTH = 1_000;

    private final PortalCodes codes;
    private final TopicFacts facts;

    PortalFileCalls(PortalCodes codes) {
        this.codes = codes;
        this.facts = new TopicFacts(codes, TYPES);
    }

    PortalCall of(PortalFileRow row, LocalDate today) throws RefusedRow {
        if (!row.isObject()) {
            throw Reason.NO_METADATA.row();
        }
        String type = facts.type(row.code("type"));
        String identifier = facts.identifier(row.text("identifier"));
        String status = facts.status(row.code("status"));
        String title = row.label("title", TITLE_LENGTH).orElseThrow(Reason.NO_TITLE::row);
        List<Deadline> deadlines = PortalFileDates.deadlines(row, today);
        return new PortalCall(
                row.name(),
                identifier,
                type,
                LANGUAGE,
                null,
                title,
                row.label("callIdentifier", TopicFacts.IDENTIFIER_LENGTH).orElse(null),
                row.label("callTitle", TITLE_LENGTH).orElse(null),
                status,
                programme(row),
                facts.typeOfAction(actions(row)),
                PortalFileDates.opensOn(row),
                deadlineModel(row),
                deadlines,
                null,
                List.of(),
                List.of(),
                TopicPage.of(identifier));
    }

    /** By its number, so that both ways of reading the portal call a programme the same. */
    private @Nullable String programme(PortalFileRow row) {
        String code = row.code("frameworkProgramme").orElse("");
        String known = codes.abbreviation(code);
        return known.equals(code)
                ? row.name("frameworkProgramme", TopicFacts.LABEL_LENGTH).orElse(code.isEmpty() ? null : code)
                : known;
    }

    private static Stream<String> actions(PortalFileRow row) {
        return row.actions()
                .flatMap(action -> PortalFileRow.list(action.path("types")))
                .map(type -> type.has("typeOfAction") ? type.path("typeOfAction") : type)
                .flatMap(type -> PortalFileRow.name(type, TopicFacts.LABEL_LENGTH).stream());
    }

    /** The field of that name is an empty object; the actions say it as the procedure of submission. */
    private static @Nullable String deadlineModel(PortalFileRow row) {
        return row.name("deadlineModel", TopicFacts.LABEL_LENGTH)
                .or(() -> row.actions()
                        .flatMap(action ->
                                PortalFileRow.name(action.path("submissionProcedure"), TopicFacts.LABEL_LENGTH)
                                        .stream())
                        .findFirst())
                .orElse(null);
    }
}
