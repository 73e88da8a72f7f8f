/** Resolves when what was asked for is on the screen: after the frame that draws it. */
export function drawing(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    });
  });
}

/** Watches for tasks of the main thread that take longer than 50 ms; shorter ones count as 0. */
export function watchTasks(): { longest(): Promise<number> } {
  let longest = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'longtask' });
  return {
    longest: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      note(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
}
