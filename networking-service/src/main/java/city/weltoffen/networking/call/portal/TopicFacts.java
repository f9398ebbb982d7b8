package city.weltoffen.networking.call.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all of the portal's answers state in the same terms, wherever in them it stands. */
final class TopicFacts {

    static final int IDENTIFIER_LENGTH = 200;
    static final int LABEL_LENGTH = 500;

    private final PortalCodes codes;
    private final Set<String> types;

    /** @param types codes of those that are calls */
    TopicFacts(PortalCodes codes, Set<String> types) {
        this.codes = codes;
        this.types = types;
    }

    String type(Optional<String> stated) throws RefusedRow {
        String type = stated.orElseThrow(Reason.NO_TYPE::row);
        if (!types.contains(type)) {
            throw Reason.UNKNOWN_TYPE.row(type);
        }
        return type;
    }

    String identifier(Optional<String> stated) throws RefusedRow {
        String identifier = PlainText.line(stated.orElse(""), IDENTIFIER_LENGTH + 1);
        if (identifier.isEmpty()) {
            throw Reason.NO_IDENTIFIER.row();
        }
        if (identifier.length() > IDENTIFIER_LENGTH) {
            throw Reason.LONG_IDENTIFIER.row(identifier);
        }
        return identifier;
    }

    String status(Optional<String> stated) throws RefusedRow {
        String code = stated.orElseThrow(Reason.NO_STATUS::row);
        String status = codes.status(code);
        if (status == null) {
            throw Reason.UNKNOWN_STATUS.row(code);
        }
        return status;
    }

    @Nullable
    String typeOfAction(Stream<String> stated) {
        List<String> actions =
                stated.filter(action -> !action.isEmpty()).distinct().toList();
        return actions.isEmpty() ? null : PlainText.cut(String.join(", ", actions), LABEL_LENGTH);
    }
}
