package city.weltoffen.networking.call.pub;

import city.weltoffen.networking.call.CallSection;
import java.util.List;

/** A public call with its text. */
record PublicCall(PublicCallSummary call, List<String> keywords, List<CallSection> text) {}
