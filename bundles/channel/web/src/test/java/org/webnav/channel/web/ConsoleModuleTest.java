package org.webnav.channel.web;

import org.webnav.console.tck.ConsoleModuleTck;

public final class ConsoleModuleTest extends ConsoleModuleTck {}
