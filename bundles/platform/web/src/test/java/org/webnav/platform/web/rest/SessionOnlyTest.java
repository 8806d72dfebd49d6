package org.webnav.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import org.junit.Test;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.web.identity.TokenResource;

public class SessionOnlyTest {

    @Test
    public void aTokenMakesNoFurtherTokens() throws NoSuchMethodException {
        Method issue = TokenResource.class.getMethod("issue", TokenResource.NewToken.class);

        assertThatThrownBy(() -> AccessFilter.requireSession(issue, "Bearer wn_secret"))
                .isInstanceOf(NotPermitted.class)
                .hasFieldOrPropertyWithValue("code", "platform.session-needed");
        assertThatCode(() -> AccessFilter.requireSession(issue, null)).doesNotThrowAnyException();
    }

    @Test
    public void otherMethodsAreForBearersToo() throws NoSuchMethodException {
        Method list = TokenResource.class.getMethod("list");

        assertThatCode(() -> AccessFilter.requireSession(list, "Bearer wn_secret"))
                .doesNotThrowAnyException();
    }
}
