package city.weltoffen.notification.mail;

import city.weltoffen.defaults.forms.FormLimit;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.delivery.Attempt;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.outlet.EmailOutlets;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletChannel;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletRequest;
import city.weltoffen.notification.outlet.OutletSecret;
import city.weltoffen.notification.outlet.OutletSettings;
import city.weltoffen.notification.outlet.OutletState;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Outlets for mails. One's own address is taken at its word, every other is asked first. */
@Component
class EmailChannel implements OutletChannel {

    private final EmailOutlets outlets;
    private final Deliveries deliveries;
    private final EnteredEmail entered;
    private final MailServer server;
    private final Letters letters;
    private final OutletSettings settings;
    private final FormLimit limit;

    EmailChannel(
            EmailOutlets outlets,
            Deliveries deliveries,
            EnteredEmail entered,
            MailServer server,
            Letters letters,
            OutletSettings settings,
            FormLimit limit) {
        this.outlets = outlets;
        this.deliveries = deliveries;
        this.entered = entered;
        this.server = server;
        this.letters = letters;
        this.settings = settings;
        this.limit = limit;
    }

    @Override
    public Set<OutletKind> kinds() {
        return Set.of(OutletKind.EMAIL);
    }

    @Override
    public Added add(Owned owned, OutletRequest request) {
        EmailSettings email = entered.settings(request, owned.by());
        OutletSecret question = question(email, owned.by());
        Outlet outlet = outlets.add(owned.owner(), request.cleanName(), request.takesAll(), email, question);
        return new Added(asked(outlet, email, question), null);
    }

    @Override
    public Outlet change(Outlet outlet, ExpectedVersion expected, OutletRequest request, Identity identity) {
        expected.check(outlet.version());
        EmailSettings email = entered.settings(request, identity);
        boolean stays = email.address().equals(settingsOf(outlet).address());
        OutletSecret question = stays ? null : question(email, identity);
        // whether an address is asked was decided by what this version says
        var seen = ExpectedVersion.of(ExpectedVersion.eTag(outlet.version()));
        Outlet changed = outlets.change(outlet.id(), seen, request.cleanName(), request.takesAll(), email, question);
        return asked(changed, email, question);
    }

    /**
     * Nothing when the address is the one that the identity provider vouches for.
     *
     * @throws DomainProblem {@code confirmation-just-sent} when it was asked again and again, by whomever
     */
    private @Nullable OutletSecret question(EmailSettings email, Identity identity) {
        if (email.address().equalsIgnoreCase(identity.email())) {
            return null;
        }
        if (!server.isSetUp()) {
            throw new DomainProblem(MailFault.SERVER_MISSING.code());
        }
        if (!limit.waitingTime(email.address().toLowerCase(Locale.ROOT)).isZero()) {
            throw new DomainProblem("confirmation-just-sent");
        }
        return OutletSecret.next();
    }

    /** Asks the address, if it is to be asked. */
    private Outlet asked(Outlet outlet, EmailSettings email, @Nullable OutletSecret question) {
        if (question == null) {
            return outlet;
        }
        MailFault fault = send(email, letters.question(email, question, settings.confirmation()))
                .fault();
        return fault == null ? outlet : outlets.notAsked(outlet.id(), fault.code());
    }

    /** Of an outlet whose address has not answered yet, the question once more. */
    @Override
    public TestAnswer test(Outlet outlet) {
        EmailSettings email = settingsOf(outlet);
        if (outlet.state() != OutletState.UNCONFIRMED) {
            return answer(send(email, letters.test(email)));
        }
        OutletSecret question = OutletSecret.next();
        Outlet again = outlets.askAgain(outlet.id(), question);
        MailServer.Answer answer = send(email, letters.question(email, question, settings.confirmation()));
        if (answer.fault() != null) {
            outlets.notAsked(again.id(), answer.fault().code());
        }
        return answer(answer);
    }

    private MailServer.Answer send(EmailSettings email, MailContent content) {
        return server.send(new Outgoing(UUID.randomUUID().toString(), email.address(), content, null));
    }

    private static TestAnswer answer(MailServer.Answer answer) {
        MailFault fault = answer.fault();
        String said = answer.said();
        return new TestAnswer(
                fault == null,
                fault == null ? null : fault.code(),
                said == null ? null : Attempt.withoutAddresses(said));
    }

    @Override
    public void resumed(Outlet outlet) {
        deliveries.retryAll(outlet.id().value());
    }

    private static EmailSettings settingsOf(Outlet outlet) {
        return Objects.requireNonNull(outlet.email(), "an outlet for mails has settings");
    }
}
