/** What is needed once a copy of the site is on the device. */
export interface OfflineWords {
  /** One sentence on what the site is, where a device lists its apps. */
  readonly description: string;
  readonly newVersion: {
    readonly body: string;
    readonly action: string;
  };
}
