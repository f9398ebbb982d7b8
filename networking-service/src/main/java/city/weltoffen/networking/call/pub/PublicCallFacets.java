package city.weltoffen.networking.call.pub;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What public calls can be filtered by. */
record PublicCallFacets(List<Name> kinds, List<Name> programmes) {

    /** @param name what people read, where it differs from the code */
    record Name(String code, @Nullable LocalizedText name) {}
}
