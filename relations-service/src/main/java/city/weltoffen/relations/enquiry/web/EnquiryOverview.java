package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryAccess;
import city.weltoffen.relations.enquiry.EnquiryEntry;
import city.weltoffen.relations.enquiry.EnquiryIndex;
import city.weltoffen.relations.enquiry.EnquirySettings;
import city.weltoffen.relations.enquiry.EnquiryState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** What somebody may see of enquiries. */
@Component
class EnquiryOverview {

    private static final Comparator<EnquiryEntry> BY_DAY =
            Comparator.comparing(EnquiryEntry::receivedOn).thenComparing(EnquiryEntry::createdAt);
    private static final Comparator<EnquiryEntry> BY_REPLY = Comparator.comparing(
            entry -> entry.routing() == null ? LocalDate.MAX : entry.routing().replyBy());

    private final EnquiryIndex index;
    private final EnquiryAccess access;
    private final EnquirySettings settings;
    private final Clock businessClock;

    EnquiryOverview(EnquiryIndex index, EnquiryAccess access, EnquirySettings settings, Clock businessClock) {
        this.index = index;
        this.access = access;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    PageOf<EnquirySummary> find(EnquiryFilter filter, PageQuery page, Identity identity) {
        Set<String> own = access.departmentsOf(identity);
        return page.of(index
                        .find(entry -> filter.accepts(
                                entry,
                                access.mayReadLetters(identity, own, entry),
                                due(entry).isOver()))
                        .stream()
                        .sorted(order(page))
                        .toList())
                .map(this::summary);
    }

    /** Newest first unless asked otherwise. */
    private static Comparator<EnquiryEntry> order(PageQuery page) {
        Sort.Order order = page.sortBy(Set.of("receivedOn", "replyBy"), Sort.by(Sort.Direction.DESC, "receivedOn"))
                .iterator()
                .next();
        Comparator<EnquiryEntry> ascending = order.getProperty().equals("replyBy") ? BY_REPLY : BY_DAY;
        return (order.isAscending() ? ascending : ascending.reversed())
                .thenComparing(entry -> entry.id().value(), Comparator.reverseOrder());
    }

    EnquirySummary summary(EnquiryEntry entry) {
        return EnquirySummary.of(entry, due(entry));
    }

    EnquiryResponse response(Enquiry enquiry, Identity identity) {
        Set<String> own = access.departmentsOf(identity);
        EnquiryEntry entry = EnquiryEntry.of(enquiry);
        boolean letters = access.mayReadLetters(identity, own, entry);
        List<String> voices = enquiry.state() != EnquiryState.CONSULTATION
                ? List.of()
                : enquiry.consultation().departments().stream()
                        .filter(department -> identity.isOffice() || own.contains(department))
                        .toList();
        return EnquiryResponse.of(
                enquiry, new EnquiryResponse.Rights(letters, identity.isOffice(), voices), due(entry));
    }

    private Due due(EnquiryEntry entry) {
        return new Due(entry.dueBy(settings.triageWithin()).orElse(null), today());
    }

    LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
