package city.weltoffen.notification.webhook;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletRequest;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.outlet.SecretHolder;
import city.weltoffen.notification.outlet.Secrets;
import city.weltoffen.notification.outlet.WebhookRequest;
import city.weltoffen.notification.outlet.WebhookSettings;
import city.weltoffen.notification.webhook.sending.Answer;
import city.weltoffen.notification.webhook.sending.Receivers;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Webhooks of members, and of departments for those who coordinate them. */
@Component
class WebhookChannel implements SecretHolder {

    private static final String URL = "#/webhook/url";

    private final Outlets outlets;
    private final Deliveries deliveries;
    private final Receivers receivers;
    private final SignedPost post;
    private final WebhookProperties settings;

    WebhookChannel(
            Outlets outlets, Deliveries deliveries, Receivers receivers, SignedPost post, WebhookProperties settings) {
        this.outlets = outlets;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.post = post;
        this.settings = settings;
    }

    @Override
    public Set<OutletKind> kinds() {
        return Set.of(OutletKind.WEBHOOK);
    }

    @Override
    public Added add(Owned owned, OutletRequest request) {
        if (!owned.by().isMember()) {
            throw DomainProblem.forbidden();
        }
        String secret = Secrets.forSigning();
        WebhookSettings added = new WebhookSettings(checkedUrl(request), secret, null, null);
        return new Added(outlets.addWebhook(owned.owner(), request.cleanName(), request.takesAll(), added), secret);
    }

    private String checkedUrl(OutletRequest request) {
        WebhookRequest webhook = request.webhook();
        if (webhook == null) {
            throw DomainProblem.invalid("#/webhook", "webhook-missing");
        }
        String url = webhook.url().strip();
        receivers.problem(url).ifPresent(code -> {
            throw DomainProblem.invalid(URL, code);
        });
        return url;
    }

    @Override
    public Outlet change(Outlet outlet, ExpectedVersion expected, OutletRequest request, Identity identity) {
        boolean standard = request.standard() == null ? outlet.standard() : request.takesAll();
        return outlets.changeWebhook(outlet.id(), expected, request.cleanName(), standard, checkedUrl(request));
    }

    @Override
    public Added renew(Outlet outlet, Identity identity) {
        String secret = Secrets.forSigning();
        return new Added(outlets.rotate(outlet.id(), secret, settings.rotation()), secret);
    }

    @Override
    public TestAnswer test(Outlet outlet) {
        Answer answer = post.sendTest(outlet);
        return new TestAnswer(answer.isTaken(), answer.fault(), answer.said());
    }

    @Override
    public void resumed(Outlet outlet) {
        deliveries.retryAll(outlet.id().value());
    }
}
