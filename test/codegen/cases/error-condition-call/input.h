#if __has_feature(modules)
#endif
