package city.weltoffen.networking.call.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a call of a row, or says why not. */
final class PortalCalls {

    private static final Set<String> TYPES = Set.of("1", "2", "8");
    private static final String COMPLETE_SOURCE = "SEDIA";
    static final int IDENTIFIER_LENGTH = 200;
    private static final int LABEL_LENGTH = 500;

    private final PortalCodes codes;

    PortalCalls(PortalCodes codes) {
        this.codes = codes;
    }

    PortalCall of(PortalRow row, LocalDate today) throws RefusedRow {
        String type = type(row);
        String identifier = identifier(row.first("identifier"));
        refuseIncomplete(row);
        PortalNames names = PortalNames.of(row, identifier);
        PortalSchedule schedule = PortalSchedule.of(row, today);
        return new PortalCall(
                row.name(),
                names.identifier(),
                type,
                row.language(),
                PortalDates.moment(row.first("esDA_IngestDate").orElse("")),
                names.title(),
                names.callIdentifier(),
                names.callTitle(),
                row.isCascadeFunding() ? schedule.status(today) : status(row),
                row.label("frameworkProgramme", LABEL_LENGTH)
                        .map(codes::abbreviation)
                        .orElse(null),
                typeOfAction(row),
                schedule.opensOn(),
                row.label("deadlineModel", LABEL_LENGTH).orElse(null),
                schedule.deadlines(),
                PortalBudget.of(row, identifier),
                PortalKeywords.of(row),
                PortalText.of(row),
                row.page().orElseGet(() -> topicPage(row, identifier)));
    }

    private static String type(PortalRow row) throws RefusedRow {
        if (!row.hasMetadata()) {
            throw Reason.NO_METADATA.row();
        }
        String type = row.first("type").orElseThrow(Reason.NO_TYPE::row);
        if (!TYPES.contains(type)) {
            throw Reason.UNKNOWN_TYPE.row(type);
        }
        return type;
    }

    /** The code of a topic as any of the portal's answers states it. */
    static String identifier(Optional<String> stated) throws RefusedRow {
        String identifier = PlainText.line(stated.orElse(""), IDENTIFIER_LENGTH + 1);
        if (identifier.isEmpty()) {
            throw Reason.NO_IDENTIFIER.row();
        }
        if (identifier.length() > IDENTIFIER_LENGTH) {
            throw Reason.LONG_IDENTIFIER.row(identifier);
        }
        return identifier;
    }

    /** The index also holds remains of other sources, often long closed and always without description. */
    private static void refuseIncomplete(PortalRow row) throws RefusedRow {
        String source = row.first("DATASOURCE").orElse("");
        if (row.first("REFERENCE").isEmpty() || source.isEmpty()) {
            throw Reason.REDUCED_ROW.row();
        }
        if (!source.equals(COMPLETE_SOURCE)) {
            throw Reason.OTHER_SOURCE.row(source);
        }
    }

    private String status(PortalRow row) throws RefusedRow {
        String code = row.first("status").orElseThrow(Reason.NO_STATUS::row);
        String status = codes.status(code);
        if (status == null) {
            throw Reason.UNKNOWN_STATUS.row(code);
        }
        return status;
    }

    private static @Nullable String typeOfAction(PortalRow row) {
        List<String> types = row.values("typesOfAction").stream()
                .map(type -> PlainText.label(type, LABEL_LENGTH))
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
        return types.isEmpty() ? null : PlainText.cut(String.join(", ", types), LABEL_LENGTH);
    }

    /** The portal shows external actions under their reference. */
    private static String topicPage(PortalRow row, String identifier) {
        return TopicPage.of(row.isGrantTopic() ? identifier : row.name());
    }
}
