package city.weltoffen.notification.citizen;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.notification.mail.Letters;
import city.weltoffen.notification.mail.MailFault;
import city.weltoffen.notification.mail.MailServer;
import city.weltoffen.notification.mail.Outgoing;
import city.weltoffen.notification.outlet.OutletSecret;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks registered addresses whether they want to hear, and forgets those that do not answer. */
@Component
class AskCitizens implements Job {

    private static final int BATCH = 100;

    private final Registrations registrations;
    private final Letters letters;
    private final MailServer server;
    private final CitizenSettings settings;

    AskCitizens(Registrations registrations, Letters letters, MailServer server, CitizenSettings settings) {
        this.registrations = registrations;
        this.letters = letters;
        this.server = server;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "ask-citizens";
    }

    @Override
    public void run() {
        registrations.forgetSilent();
        boolean serverAnswers = server.isSetUp();
        while (serverAnswers) {
            List<Registration> due = registrations.due(BATCH);
            if (due.isEmpty()) {
                return;
            }
            serverAnswers = due.stream().allMatch(this::ask);
        }
    }

    /** @return whether the server answers */
    private boolean ask(Registration registration) {
        OutletSecret secret = OutletSecret.next();
        registrations.prepare(registration.address(), secret.hash());
        MailFault fault = server.send(question(registration, secret)).fault();
        if (fault == null) {
            registrations.asked(registration.address());
        } else if (fault.isPermanent()) {
            registrations.forget(registration.address());
        } else if (!fault.isOfServer()) {
            registrations.notAsked(registration.address());
        }
        return fault == null || !fault.isOfServer();
    }

    private Outgoing question(Registration registration, OutletSecret secret) {
        NewsChoice choice = registration.choice();
        List<String> kinds =
                choice.kinds().stream().sorted().map(PublicKind::key).toList();
        return new Outgoing(
                UUID.randomUUID().toString(),
                registration.address(),
                letters.citizensQuestion(choice.language(), kinds, secret.token(), settings.confirmation()),
                null);
    }
}
