package city.weltoffen.networking.call.pub;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What public calls can be filtered by. */
record PublicCallFacets(List<PublicCallName> kinds, List<PublicCallName> programmes) {

    /** @param name what people read, where it differs from the code */
    record PublicCallName(String code, @Nullable LocalizedText name) {}
}
