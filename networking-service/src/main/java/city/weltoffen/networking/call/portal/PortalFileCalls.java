package city.weltoffen.networking.call.portal;

import city.weltoffen.events.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a call of a record of the bulk file, or says why not; tenders are none. */
final class PortalFileCalls {

    private static final Set<String> TYPES = Set.of("1", "2");

    /** The file holds each call once, in English. */
    private static final String LANGUAGE = "en";

    private static final int TITLE_LENGTH = 1_000;
    private static final int LABEL_LENGTH = 500;

    private final PortalCodes codes;

    PortalFileCalls(PortalCodes codes) {
        this.codes = codes;
    }

    PortalCall of(PortalFileRow row, LocalDate today) throws RefusedRow {
        String type = type(row);
        String identifier = PortalCalls.identifier(row.text("identifier"));
        String status = status(row);
        String title = row.label("title", TITLE_LENGTH).orElseThrow(Reason.NO_TITLE::row);
        List<Deadline> deadlines = PortalFileDates.deadlines(row, today);
        return new PortalCall(
                row.name(),
                identifier,
                type,
                LANGUAGE,
                null,
                title,
                row.label("callIdentifier", PortalCalls.IDENTIFIER_LENGTH).orElse(null),
                row.label("callTitle", TITLE_LENGTH).orElse(null),
                status,
                programme(row),
                typeOfAction(row),
                PortalFileDates.opensOn(row),
                deadlineModel(row),
                deadlines,
                null,
                List.of(),
                List.of(),
                TopicPage.of(identifier));
    }

    private static String type(PortalFileRow row) throws RefusedRow {
        if (!row.isObject()) {
            throw Reason.NO_METADATA.row();
        }
        String type = row.code("type").orElseThrow(Reason.NO_TYPE::row);
        if (!TYPES.contains(type)) {
            throw Reason.UNKNOWN_TYPE.row(type);
        }
        return type;
    }

    private String status(PortalFileRow row) throws RefusedRow {
        String code = row.code("status").orElseThrow(Reason.NO_STATUS::row);
        String status = codes.status(code);
        if (status == null) {
            throw Reason.UNKNOWN_STATUS.row(code);
        }
        return status;
    }

    /** By its number, so that both ways of reading the portal call a programme the same. */
    private @Nullable String programme(PortalFileRow row) {
        String code = row.code("frameworkProgramme").orElse("");
        String known = codes.abbreviation(code);
        return known.equals(code)
                ? row.name("frameworkProgramme", LABEL_LENGTH).orElse(code.isEmpty() ? null : code)
                : known;
    }

    private static @Nullable String typeOfAction(PortalFileRow row) {
        List<String> types = row.actions()
                .flatMap(action -> PortalFileRow.list(action.path("types")))
                .map(type -> type.has("typeOfAction") ? type.path("typeOfAction") : type)
                .flatMap(type -> PortalFileRow.name(type, LABEL_LENGTH).stream())
                .distinct()
                .toList();
        return types.isEmpty() ? null : PlainText.cut(String.join(", ", types), LABEL_LENGTH);
    }

    /** The field of that name is an empty object; the actions say it as the procedure of submission. */
    private static @Nullable String deadlineModel(PortalFileRow row) {
        return row.name("deadlineModel", LABEL_LENGTH)
                .or(() -> row.actions()
                        .flatMap(
                                action -> PortalFileRow.name(action.path("submissionProcedure"), LABEL_LENGTH).stream())
                        .findFirst())
                .orElse(null);
    }
}
