package org.webnav.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.impl.RequestImpl;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.junit.Test;
import org.webnav.catalog.api.Pictures.Picture;

public class PictureAnswerTest {

    private static final Picture PICTURE = new Picture("image/svg+xml", "abc", new byte[] {1});

    @Test
    public void aPictureUnderItsRevisionIsKeptForEverAndCannotAct() {
        Response answer = PictureAnswer.of(PICTURE, "abc", new RequestImpl(message()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag("abc"));
        assertThat(answer.getMediaType()).hasToString("image/svg+xml");
        assertThat(answer.getHeaderString("Cache-Control")).contains("private").contains("immutable");
        assertThat(answer.getHeaderString("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox");
    }

    @Test
    public void aPictureUnderAnotherAddressMustBeAskedForAgain() {
        Response answer = PictureAnswer.of(PICTURE, "old", new RequestImpl(message()));
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-cache");
    }

    private static Message message() {
        Exchange exchange = new ExchangeImpl();
        Message message = new MessageImpl();
        message.put(Message.HTTP_REQUEST_METHOD, "GET");
        exchange.setInMessage(message);
        message.setExchange(exchange);
        return message;
    }
}
