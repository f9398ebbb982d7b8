package city.weltoffen.networking.call.match;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any call, by what matching reads of it. */
final class SomeCall {

    private final String title;
    private String identifier = "TEST-1";
    private @Nullable String programme;
    private @Nullable String callTitle;
    private List<String> keywords = List.of();
    private List<CallSection> text = List.of();

    private SomeCall(String title) {
        this.title = title;
    }

    static SomeCall titled(String title) {
        return new SomeCall(title);
    }

    SomeCall identifier(String value) {
        identifier = value;
        return this;
    }

    SomeCall programme(@Nullable String value) {
        programme = value;
        return this;
    }

    SomeCall callTitle(@Nullable String value) {
        callTitle = value;
        return this;
    }

    SomeCall keywords(List<String> values) {
        keywords = values;
        return this;
    }

    SomeCall text(String heading, String body) {
        text = List.of(new CallSection(heading, body));
        return this;
    }

    CallDetails details() {
        return new CallDetails(
                identifier,
                title,
                "grant",
                programme,
                CallStatus.OPEN,
                null,
                null,
                List.of(),
                null,
                keywords,
                null,
                null,
                callTitle,
                null,
                text,
                List.of(),
                null);
    }
}
